#pragma once

#include "template/source.hpp"

#include <string>

namespace veilleur::templates {

// Where in a page a piece of literal text ends, followed byte by byte (the tokenizer of the HTML standard, section
// 13.2.5, as far as templates need it; in XML documents without elements of raw text; in JSON only strings, as values).
class HtmlState {
public:
    enum class Place {
        text,
        markup_open, // after `<`, not yet known what it opens
        tag_name,
        in_tag,
        name_cut, // a statement stands right behind a name: white space, `/` or `>` must follow
        attribute_name,
        after_attribute_name,
        before_value,
        value_double,
        value_single,
        value_unquoted,
        raw_text,       // of script, style and the like
        character_data, // of title and textarea
        comment,
        declaration, // <!doctype …>, <?xml …>
        cdata,
    };

    enum class Attribute { plain, url, url_list, forbidden };

    explicit HtmlState(Format format) : format_(format) {}

    // Moves past one byte of literal text. Returns false if a name goes on that a statement has cut.
    bool feed(char byte);

    // The state where a statement or an output stands: a name that is being read counts as ended there.
    HtmlState settled() const;

    // What the state is after two branches that end in `left` and `right` (both settled), if they agree.
    static bool agree(const HtmlState& left, const HtmlState& right, HtmlState& joined);

    Place place() const { return place_; }
    Format format() const { return format_; }
    bool in_value() const;
    bool in_tag() const; // in the markup of a tag, but not in a value
    Attribute attribute() const { return attribute_kind_; }
    const std::string& attribute_name() const { return attribute_; }
    const std::string& element() const { return element_; }
    bool is_json_script() const { return json_script_; }
    bool in_url() const { return in_value() && attribute_kind_ == Attribute::url; }

    // Whether the value of the URL attribute is checked where it ends (UrlBegin stands before).
    bool is_checked() const { return checked_; }
    void set_checked(bool checked) { checked_ = checked; }

    friend bool operator==(const HtmlState&, const HtmlState&) = default;

private:
    void json(char byte);
    void markup_open(char byte);
    void tag_name(char byte);
    void in_tag(char byte);
    void attribute_name(char byte);
    void after_attribute_name(char byte);
    void before_value(char byte);
    void value(char byte);
    void raw_text(char byte);
    void until(char byte, const char* end);
    void begin_attribute(char byte);
    void end_value();
    void end_tag();

    Format format_;
    Place place_ = Place::text;
    Attribute attribute_kind_ = Attribute::plain;
    bool closing_ = false; // in an end tag
    bool json_script_ = false;
    bool checked_ = false;
    std::string element_;
    std::string attribute_;
    std::string pending_; // what was read of a piece of markup that is not complete; the value of a script's type
};

} // namespace veilleur::templates
