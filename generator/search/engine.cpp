#include "search/engine.hpp"

#include <algorithm>
#include <bit>

namespace veilleur::search {

namespace {

// What one clue gives each sheet.
struct Gifts {
    std::vector<std::uint32_t> products; // by sheet
    std::vector<std::uint32_t> places;
};

void gather(const Clue& clue, const Engine& engine, Gifts& gifts) {
    std::ranges::fill(gifts.products, 0);
    for (const Expansion& expansion : clue.expansions) {
        const Lists& lists = engine.lists(expansion.source);
        const std::uint32_t worth = expansion.weight * expansion.rarity;
        for (std::uint32_t at = lists.starts[expansion.list]; at < lists.starts[expansion.list + 1]; ++at) {
            const Posting& posting = lists.postings[at];
            const std::uint32_t product = worth * posting.impact;
            if (product <= gifts.products[posting.sheet]) continue;
            gifts.products[posting.sheet] = product;
            gifts.places[posting.sheet] = posting.place;
        }
    }
}

// What the clues together give a sheet.
struct Total {
    std::uint64_t sum = 0;
    std::uint32_t covered = 0;
    std::vector<std::pair<std::uint32_t, std::uint64_t>> places;

    void add(std::uint32_t product, std::uint32_t place, std::uint32_t covers) {
        sum += product;
        covered |= covers;
        const auto known = std::ranges::find(places, place, [](const auto& each) { return each.first; });
        if (known == places.end())
            places.emplace_back(place, product);
        else
            known->second += product;
    }

    std::uint32_t best_place() const {
        std::pair<std::uint32_t, std::uint64_t> best{0, 0};
        for (const auto& [place, given] : places)
            if (given > best.second || (given == best.second && place < best.first)) best = {place, given};
        return best.first;
    }
};

std::uint64_t score(const Total& total, const Question& question, const Index& index) {
    const auto kept = static_cast<std::uint64_t>(std::popcount(question.kept));
    const auto matched = static_cast<std::uint64_t>(std::popcount(question.kept & total.covered));
    const std::uint64_t base = index.at(Parameter::coverage);
    const std::uint64_t factor = kept == 0 ? 256 : base + (256 - base) * matched / kept;
    return total.sum * factor / 4096;
}

std::vector<Result> scored(const std::vector<Total>& totals, const Question& question, const Index& index) {
    std::vector<Result> results;
    std::uint64_t best = 0;
    for (std::uint32_t sheet = 0; sheet < totals.size(); ++sheet) {
        if (totals[sheet].sum == 0) continue;
        const std::uint64_t own = score(totals[sheet], question, index);
        if (own > 0) results.push_back({sheet, own, totals[sheet].best_place()});
        best = std::max(best, own);
    }
    std::erase_if(results, [&](const Result& each) { return each.score * 256 < best * index.at(Parameter::cut); });
    std::ranges::stable_sort(results, std::greater(), &Result::score);
    return results;
}

} // namespace

Engine::Engine(const Index& index) : index_(index), own_(index.own, index.rarity), other_(index.other, index.rarity) {}

const Lists& Engine::lists(ListSource source) const {
    if (source == ListSource::concepts) return index_.concepts;
    return source == ListSource::own ? index_.own.lists : index_.other.lists;
}

Answer Engine::answer(std::string_view query) const {
    Answer answer{understand(query, index_, own_, other_), {}};
    std::vector<Total> totals(index_.sheets.size());
    Gifts gifts{std::vector<std::uint32_t>(totals.size()), std::vector<std::uint32_t>(totals.size())};
    for (const Clue& clue : answer.question.clues) {
        gather(clue, *this, gifts);
        for (std::size_t sheet = 0; sheet < totals.size(); ++sheet)
            if (gifts.products[sheet] > 0) totals[sheet].add(gifts.products[sheet], gifts.places[sheet], clue.covers);
    }
    answer.results = scored(totals, answer.question, index_);
    return answer;
}

std::vector<Engine::Gift> Engine::gifts(const Question& question, std::uint32_t sheet) const {
    std::vector<Gift> all;
    for (const Clue& clue : question.clues) {
        Gift& gift = all.emplace_back();
        for (const Expansion& expansion : clue.expansions) {
            const Lists& own = lists(expansion.source);
            for (std::uint32_t at = own.starts[expansion.list]; at < own.starts[expansion.list + 1]; ++at) {
                const Posting& posting = own.postings[at];
                const std::uint64_t product = std::uint64_t{expansion.weight} * expansion.rarity * posting.impact;
                if (posting.sheet == sheet && product > gift.product) gift = {product, posting.place, &expansion};
            }
        }
    }
    return all;
}

} // namespace veilleur::search
