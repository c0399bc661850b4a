#include "import/import.hpp"

#include "base/text.hpp"
#include "import/blocks.hpp"
#include "import/cleaning.hpp"
#include "import/labels.hpp"
#include "import/language.hpp"
#include "import/title.hpp"
#include "import/type.hpp"
#include "import/writer.hpp"
#include "model/common_fields.hpp"

#include <algorithm>

namespace veilleur::draft {

namespace {

std::string all_text(const std::vector<Line>& lines) {
    std::string text;
    for (const Line& line : lines)
        text += line.text + '\n';
    return text;
}

class Importer {
public:
    Importer(std::string_view bytes, const Request& request) : request_(request), draft_(decoded(bytes)) {}

    Imported sheet() {
        result_.refusal = draft_.refusal;
        if (result_.refusal != Refusal::none) return std::move(result_);
        const std::vector<Line> lines = clean_lines(draft_.text);
        if (std::ranges::all_of(lines, is_blank)) return refused(Refusal::nothing_written);
        tell_encoding();
        find_language(lines);
        find_type(lines);
        read(lines);
        if (result_.body.size() > longest_body) return refused(Refusal::too_large);
        std::ranges::stable_sort(result_.remarks, {}, &Remark::line);
        return std::move(result_);
    }

private:
    static Imported refused(Refusal refusal) {
        Imported result;
        result.refusal = refusal;
        return result;
    }

    void remark(RemarkKind kind, std::uint32_t line, std::vector<std::string> arguments) {
        result_.remarks.push_back({kind, line, std::move(arguments)});
    }

    void tell_encoding() {
        if (draft_.encoding == Encoding::windows_1252) remark(RemarkKind::read_as_windows, 0, {});
        if (draft_.encoding == Encoding::utf16_little || draft_.encoding == Encoding::utf16_big)
            remark(RemarkKind::read_as_utf16, 0, {});
    }

    void find_language(const std::vector<Line>& lines) {
        const std::optional<Language> guessed =
            request_.language ? request_.language : language_of_text(all_text(lines));
        result_.language = guessed.value_or(request_.project.site.source_language);
        if (request_.language) return;
        remark(guessed ? RemarkKind::language_guessed : RemarkKind::language_by_default, 0,
               {std::string(code(result_.language))});
    }

    void find_type(const std::vector<Line>& lines) {
        result_.type = request_.type;
        if (result_.type) return;
        const TypeGuess guess = guessed_type(lines, request_.project.types);
        result_.type = guess.type;
        remark(guess.has_evidence ? RemarkKind::type_guessed : RemarkKind::type_by_default, 0,
               {guess.type->singular[result_.language], guess.type->name});
    }

    void read(const std::vector<Line>& lines) {
        const Labels labels(*result_.type, common_fields());
        const LabelTest is_label{&labels, [](const void* context, std::string_view line) {
                                     return static_cast<const Labels*>(context)->has(line);
                                 }};
        Blocks read = blocks_of(lines, is_label);
        for (Rejoined& each : read.rejoined)
            remark(RemarkKind::word_rejoined, each.line, {std::move(each.word)});
        find_title(read.blocks, labels);
        const FieldRequest request{request_.project, labels, result_.language};
        result_.fields = take_fields(read.blocks, request, result_.remarks);
        result_.body = written(read.blocks, *result_.type, labels, result_.language, result_.remarks);
    }

    // A title that the call gives leaves that of the draft in the text.
    void find_title(std::vector<Block>& blocks, const Labels& labels) {
        result_.title = request_.title;
        if (!result_.title.empty()) return;
        if (const auto found = take_title(blocks, *result_.type, labels)) {
            result_.title = found->title;
            if (!found->words.empty())
                result_.title_comment = draft_comment(found->line, found->words, result_.language);
            return;
        }
        result_.title = request_.name;
        remark(RemarkKind::title_from_file_name, 0, {result_.title});
    }

    const Request& request_;
    Decoded draft_;
    Imported result_;
};

} // namespace

Imported imported(std::string_view bytes, const Request& request) {
    return Importer(bytes, request).sheet();
}

} // namespace veilleur::draft
