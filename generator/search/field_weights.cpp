#include "search/field_weights.hpp"

namespace veilleur::search {

Parameters default_parameters() {
    Parameters values{};
    const auto set = [&](Parameter name, std::uint32_t value) { values[static_cast<std::size_t>(name)] = value; };
    set(Parameter::exact, 256);
    set(Parameter::inflection, 216);
    set(Parameter::form, 208);
    set(Parameter::acronym, 208);
    set(Parameter::join, 200);
    set(Parameter::part, 184);
    set(Parameter::split, 140);
    set(Parameter::other_form, 136);
    set(Parameter::other, 150);
    set(Parameter::prefix, 184);
    set(Parameter::one_slip, 96);
    set(Parameter::two_slips, 64);
    set(Parameter::coverage, 112);
    set(Parameter::cut, 16);
    set(Parameter::inflected_from, 4);
    set(Parameter::prefix_from, 3);
    set(Parameter::inside_from, 4);
    set(Parameter::split_from, 8);
    set(Parameter::one_slip_from, 5);
    set(Parameter::two_slips_from, 9);
    set(Parameter::slipped_words, 8);
    return values;
}

} // namespace veilleur::search
