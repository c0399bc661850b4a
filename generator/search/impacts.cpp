#include "search/impacts.hpp"

#include "search/field_weights.hpp"

#include <algorithm>
#include <cmath>

namespace veilleur::search {

namespace {

constexpr std::uint8_t most_rarity = 255;

// From 1 to `most`.
std::uint8_t step_of(double share, std::uint8_t most) {
    return static_cast<std::uint8_t>(std::clamp<long>(std::lround(share * most), 1, most));
}

PerTextField<double> mean_lengths(std::span<const SheetWords> sheets) {
    PerTextField<double> means{};
    for (std::size_t field = 0; field < text_field_count; ++field) {
        double total = 0, holders = 0;
        for (const SheetWords& sheet : sheets) {
            total += sheet.lengths[field];
            holders += sheet.lengths[field] > 0;
        }
        means[field] = holders > 0 ? total / holders : 1;
    }
    return means;
}

double rareness(double sheet_count, double holders) {
    return std::log(1 + (sheet_count - holders + 0.5) / (holders + 0.5));
}

} // namespace

Impacts::Impacts(std::span<const SheetWords> sheets) {
    const PerTextField<double> means = mean_lengths(sheets);
    for (const SheetWords& sheet : sheets) {
        PerTextField<double>& weights = weights_.emplace_back();
        for (std::size_t at = 0; at < text_field_count; ++at) {
            const auto field = static_cast<TextField>(at);
            const double norm = length_norm(field);
            weights[at] = field_weight(field) / (1 - norm + norm * sheet.lengths[at] / means[at]);
        }
    }
}

std::uint8_t Impacts::impact(std::size_t sheet, const FieldCounts& counts) const {
    double frequency = 0;
    for (std::size_t field = 0; field < text_field_count; ++field)
        frequency += weights_[sheet][field] * counts[field];
    return step_of(frequency / (frequency + saturation), most_impact);
}

std::vector<std::uint8_t> rarities(std::size_t sheet_count) {
    const auto all = static_cast<double>(sheet_count);
    std::vector<std::uint8_t> values{most_rarity};
    for (std::size_t holders = 1; holders <= sheet_count; ++holders)
        values.push_back(step_of(rareness(all, static_cast<double>(holders)) / rareness(all, 1), most_rarity));
    return values;
}

} // namespace veilleur::search
