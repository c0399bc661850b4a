#include "changes/reviews.hpp"

#include <algorithm>

namespace veilleur::changes {

namespace {

ReviewChange review_of(const Site& site, const Entry& entry) {
    ReviewChange review;
    review.id = entry.id;
    for (const Language language : all_languages) {
        review.title[language] = site.best(entry, language).title;
        review.url[language] = entry.url[language];
    }
    review.reviewed = entry.reviewed;
    review.due = entry.review_due;
    review.is_due = entry.due_for_review;
    return review;
}

} // namespace

std::vector<ReviewChange> review_changes(const Site& before, const Site& after, const std::vector<EntryPair>& pairs,
                                         const std::vector<EntryChange>& changed) {
    std::vector<ReviewChange> reviews;
    for (const EntryPair& pair : pairs) {
        if (!pair.after) continue;
        const Entry& now = after.at(pair.after);
        const bool is_changed = std::ranges::binary_search(changed, now.id, {}, &EntryChange::id);
        const auto reviewed_before = pair.before ? before.at(pair.before).reviewed : std::nullopt;
        const auto due_before = pair.before ? before.at(pair.before).review_due : std::nullopt;
        const bool has_moved = pair.before && (reviewed_before != now.reviewed || due_before != now.review_due);
        if (!has_moved && !(is_changed && now.due_for_review)) continue;
        reviews.push_back(review_of(after, now));
        reviews.back().reviewed_before = reviewed_before;
    }
    return reviews;
}

} // namespace veilleur::changes
