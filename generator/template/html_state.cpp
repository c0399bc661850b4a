#include "template/html_state.hpp"

#include "template/attribute_kind.hpp"

namespace veilleur::templates {

namespace {

bool is_html_space(char byte) {
    return byte == ' ' || byte == '\t' || byte == '\n' || byte == '\r' || byte == '\f';
}

bool is_letter(char byte) {
    return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z');
}

char lowered(char byte) {
    return byte >= 'A' && byte <= 'Z' ? static_cast<char>(byte + 32) : byte;
}

constexpr std::size_t longest_pending = 64;

} // namespace

bool HtmlState::in_value() const {
    return place_ == Place::value_double || place_ == Place::value_single;
}

bool HtmlState::in_tag() const {
    switch (place_) {
    case Place::markup_open:
    case Place::tag_name:
    case Place::in_tag:
    case Place::name_cut:
    case Place::attribute_name:
    case Place::after_attribute_name:
        return true;
    default:
        return false;
    }
}

bool HtmlState::feed(char byte) {
    if (format_ == Format::json) {
        json(byte);
        return true;
    }
    switch (place_) {
    case Place::text:
        if (byte != '<') break;
        place_ = Place::markup_open;
        pending_ = "<";
        break;
    case Place::markup_open:
        markup_open(byte);
        break;
    case Place::tag_name:
        tag_name(byte);
        break;
    case Place::name_cut:
        if (!is_html_space(byte) && byte != '/' && byte != '>') return false;
        [[fallthrough]];
    case Place::in_tag:
        in_tag(byte);
        break;
    case Place::attribute_name:
        attribute_name(byte);
        break;
    case Place::after_attribute_name:
        after_attribute_name(byte);
        break;
    case Place::before_value:
        before_value(byte);
        break;
    case Place::value_double:
    case Place::value_single:
    case Place::value_unquoted:
        value(byte);
        break;
    case Place::raw_text:
    case Place::character_data:
        raw_text(byte);
        break;
    case Place::comment:
        until(byte, "-->");
        break;
    case Place::declaration:
        until(byte, ">");
        break;
    case Place::cdata:
        until(byte, "]]>");
        break;
    }
    return true;
}

// A string ends at the next quotation mark that no backslash stands before; behind a backslash is `before_value`.
void HtmlState::json(char byte) {
    if (place_ == Place::before_value)
        place_ = Place::value_double;
    else if (byte == '"')
        place_ = in_value() ? Place::text : Place::value_double;
    else if (byte == '\\' && in_value())
        place_ = Place::before_value;
}

void HtmlState::markup_open(char byte) {
    pending_ += byte;
    const std::string_view comment = "<!--", cdata = "<![CDATA[", read = pending_;
    const bool cdata_known = format_ == Format::xml;
    if (is_letter(byte) && (read.size() == 2 || (read.size() == 3 && read[1] == '/'))) {
        closing_ = read.size() == 3;
        place_ = Place::tag_name;
        element_.assign(1, lowered(byte));
        json_script_ = false;
        pending_.clear();
    } else if (read == "</" || read == "<!") {
        return;
    } else if (read == comment || (cdata_known && read == cdata)) {
        place_ = read == comment ? Place::comment : Place::cdata;
        pending_.clear();
    } else if (comment.starts_with(read) || (cdata_known && cdata.starts_with(read))) {
        return;
    } else if (read[1] == '!' || read[1] == '?' || read[1] == '/') {
        place_ = byte == '>' ? Place::text : Place::declaration;
        pending_.clear();
    } else {
        place_ = byte == '<' ? Place::markup_open : Place::text;
        pending_ = byte == '<' ? "<" : "";
    }
}

void HtmlState::tag_name(char byte) {
    if (is_html_space(byte) || byte == '/' || byte == '>') return in_tag(byte);
    element_ += lowered(byte);
}

void HtmlState::in_tag(char byte) {
    place_ = Place::in_tag;
    if (byte == '>')
        end_tag();
    else if (!is_html_space(byte) && byte != '/')
        begin_attribute(byte);
}

void HtmlState::begin_attribute(char byte) {
    place_ = Place::attribute_name;
    attribute_.assign(1, lowered(byte));
}

void HtmlState::attribute_name(char byte) {
    if (is_html_space(byte))
        place_ = Place::after_attribute_name;
    else if (byte == '=')
        place_ = Place::before_value;
    else if (byte == '/' || byte == '>')
        in_tag(byte);
    else
        attribute_ += lowered(byte);
}

void HtmlState::after_attribute_name(char byte) {
    if (byte == '=')
        place_ = Place::before_value;
    else if (!is_html_space(byte))
        in_tag(byte);
}

void HtmlState::before_value(char byte) {
    if (is_html_space(byte)) return;
    if (byte == '>') return in_tag(byte);
    attribute_kind_ = format_ == Format::html ? kind_of_attribute(attribute_) : Attribute::plain;
    pending_.clear();
    checked_ = false;
    if (byte == '"')
        place_ = Place::value_double;
    else if (byte == '\'')
        place_ = Place::value_single;
    else
        place_ = Place::value_unquoted;
    if (place_ == Place::value_unquoted) value(byte);
}

void HtmlState::value(char byte) {
    if (place_ == Place::value_unquoted) {
        if (is_html_space(byte) || byte == '>') {
            end_value();
            in_tag(byte);
            return;
        }
    } else if (byte == (place_ == Place::value_double ? '"' : '\'')) {
        return end_value();
    }
    if (element_ == "script" && attribute_ == "type" && pending_.size() < longest_pending) pending_ += lowered(byte);
}

void HtmlState::end_value() {
    if (element_ == "script" && attribute_ == "type") json_script_ = pending_ == "application/ld+json";
    place_ = Place::in_tag;
    attribute_kind_ = Attribute::plain;
    attribute_.clear();
    pending_.clear();
    checked_ = false;
}

void HtmlState::end_tag() {
    attribute_.clear();
    pending_.clear();
    place_ = Place::text;
    if (!closing_ && format_ == Format::html) {
        if (holds_raw_text(element_)) place_ = Place::raw_text;
        if (element_ == "title" || element_ == "textarea") place_ = Place::character_data;
    }
    closing_ = false;
    if (place_ == Place::text) {
        element_.clear();
        json_script_ = false;
    }
}

void HtmlState::raw_text(char byte) {
    const std::string end = "</" + element_;
    if (pending_ == end && (is_html_space(byte) || byte == '/' || byte == '>')) {
        pending_.clear();
        closing_ = true;
        in_tag(byte);
        return;
    }
    pending_ += lowered(byte);
    if (!std::string_view(end).starts_with(pending_)) pending_ = byte == '<' ? "<" : "";
}

void HtmlState::until(char byte, const char* end) {
    const std::string_view wanted = end;
    pending_ += byte;
    if (pending_.size() > wanted.size()) pending_.erase(0, pending_.size() - wanted.size());
    if (pending_ != wanted) return;
    pending_.clear();
    place_ = Place::text;
}

HtmlState HtmlState::settled() const {
    HtmlState state = *this;
    if (place_ == Place::tag_name || place_ == Place::attribute_name || place_ == Place::after_attribute_name) {
        state.place_ = Place::name_cut;
        state.attribute_.clear();
    }
    // What is half read of an end is read anew behind a statement: at worst the template is refused.
    const bool half_read = place_ == Place::comment || place_ == Place::declaration || place_ == Place::cdata ||
                           place_ == Place::raw_text || place_ == Place::character_data;
    if (half_read) state.pending_.clear();
    return state;
}

bool HtmlState::agree(const HtmlState& left, const HtmlState& right, HtmlState& joined) {
    HtmlState a = left, b = right;
    if (a.place_ == Place::name_cut && b.place_ == Place::in_tag) b.place_ = Place::name_cut;
    if (b.place_ == Place::name_cut && a.place_ == Place::in_tag) a.place_ = Place::name_cut;
    if (!(a == b)) return false;
    joined = a;
    return true;
}

} // namespace veilleur::templates
