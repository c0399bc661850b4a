#include "support/cases.hpp"

#include <fstream>
#include <stdexcept>

namespace veilleur::templates::test {

namespace {

class CaseReader {
public:
    void line(const std::string& text) {
        if (text.starts_with("=== "))
            begin(text.substr(4));
        else if (text.starts_with("@@@ "))
            part(cases_.back().sources[text.substr(4)]);
        else if (text == "---" || text == "!!!")
            expected(text == "!!!");
        else if (!cases_.empty())
            add(text);
    }

    std::vector<Case> finish() { return std::move(cases_); }

private:
    void begin(std::string name) {
        cases_.push_back({std::move(name), {}, false, {}});
        part_ = nullptr;
    }

    void part(std::string& text) {
        part_ = &text;
        first_ = true;
    }

    void expected(bool fails) {
        cases_.back().fails = fails;
        part(cases_.back().expected);
    }

    void add(const std::string& text) {
        if (!part_) part(cases_.back().sources["page.html"]);
        if (!first_) *part_ += '\n';
        first_ = false;
        *part_ += text;
    }

    std::vector<Case> cases_;
    std::string* part_ = nullptr;
    bool first_ = true;
};

} // namespace

std::vector<Case> cases_of(const std::string& file) {
    std::ifstream stream("tests/unit/template/cases/" + file);
    if (!stream) throw std::runtime_error("no cases in " + file);
    CaseReader reader;
    for (std::string line; std::getline(stream, line);)
        reader.line(line);
    return reader.finish();
}

} // namespace veilleur::templates::test
