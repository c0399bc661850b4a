#include "search/byte_model.hpp"

namespace veilleur::search {

namespace {

constexpr std::size_t text_weights = 0, shared_weights = 1, letter_weights = 2, number_weights = 3;

bool is_in_word(std::uint32_t byte) {
    return byte > 64;
}

} // namespace

void ByteModel::begin(RunKind kind, std::size_t number) {
    kind_ = kind;
    run_ = static_cast<std::uint32_t>(number);
    last_ = last_but_one_ = 0;
    expects_shared_ = kind == RunKind::words;
    line_[0] = '\n';
}

void ByteModel::contexts_of_text() {
    contexts_[0] = context_hash(1, recent_ & 0xFFU);
    contexts_[1] = context_hash(2, recent_ & 0xFFFFU);
    contexts_[2] = context_hash(3, recent_ & 0xFFFFFFU);
    contexts_[3] = context_hash(4, word_);
    count_ = 4;
    weight_set_ = text_weights;
}

void ByteModel::contexts_of_numbers() {
    contexts_[0] = context_hash(6, run_);
    contexts_[1] = context_hash(7, run_ << 8 | last_);
    contexts_[2] = context_hash(8, run_ << 16 | last_ << 8 | last_but_one_);
    count_ = 3;
    weight_set_ = number_weights;
}

// What a word begins with says little of its first own letter: that has to come after the other word's.
void ByteModel::contexts_of_word() {
    contexts_of_text();
    const std::uint32_t letter = recent_ & 0xFFU;
    contexts_[4] = context_hash(5, is_first_ ? 0x10000U | static_cast<std::uint32_t>(line_[at_]) << 8 | letter
                                             : at_ << 8 | letter);
    count_ = 5;
    weight_set_ = letter_weights;
}

void ByteModel::seen_letter(std::uint8_t byte) {
    recent_ = recent_ << 8 | byte;
    word_ = is_in_word(byte) ? context_hash(word_, byte | 32U) : 0;
}

void ByteModel::begin_word(std::uint8_t shared) {
    seen_letter('\n');
    for (std::uint32_t letter = 0; letter < shared; ++letter)
        seen_letter(line_[letter]);
    at_ = shared;
    last_ = shared;
    is_first_ = true;
    expects_shared_ = false;
}

std::uint8_t ByteModel::coded(const ByteTree& tree, std::uint8_t byte) {
    int place = 0;
    for (std::size_t at = 0; place >= 0; ++at) {
        const std::vector<std::uint8_t>& path = tree.path(byte);
        const auto question = static_cast<std::uint32_t>(place);
        const std::uint32_t probability = mixer_.foretell(contexts_, count_, question, weight_set_);
        const std::uint32_t found = coder_.code(probability, at < path.size() ? path[at] : 0);
        mixer_.learn(found);
        place = tree.next(place, found);
    }
    return static_cast<std::uint8_t>(~place);
}

std::uint8_t ByteModel::coded_letter(std::uint8_t byte) {
    contexts_of_text();
    const std::uint8_t letter = coded(trees_.letters, byte);
    seen_letter(letter);
    return letter;
}

std::uint8_t ByteModel::coded_number(std::uint8_t byte) {
    contexts_of_numbers();
    last_but_one_ = last_;
    const std::uint8_t number = coded(trees_.numbers, byte);
    last_ = number;
    return number;
}

std::uint8_t ByteModel::coded_in_word(std::uint8_t byte) {
    if (expects_shared_) {
        contexts_of_numbers();
        weight_set_ = shared_weights;
        const std::uint8_t shared = coded(trees_.numbers, byte);
        begin_word(shared);
        return shared;
    }
    contexts_of_word();
    const std::uint8_t letter = coded(trees_.letters, byte);
    seen_letter(letter);
    line_[at_] = letter;
    at_ = (at_ + 1) & 0xFFU;
    is_first_ = false;
    expects_shared_ = letter == '\n';
    if (expects_shared_) last_but_one_ = at_;
    return letter;
}

std::uint8_t ByteModel::code(std::uint8_t byte) {
    if (kind_ == RunKind::text) return coded_letter(byte);
    return kind_ == RunKind::words ? coded_in_word(byte) : coded_number(byte);
}

} // namespace veilleur::search
