// bench_corpus veilleur|brusano|hugo REPOSITORY COUNT FOLDER: writes COUNT sheets in two languages into the new FOLDER.

#include "corpus/corpora.hpp"

#include <cstdio>
#include <exception>
#include <map>
#include <string>

int main(int count, char** arguments) try {
    const std::map<std::string, decltype(&veilleur::bench::write_for_hugo)> writers{
        {"veilleur", veilleur::bench::write_for_veilleur},
        {"brusano", veilleur::bench::write_for_brusano},
        {"hugo", veilleur::bench::write_for_hugo}};
    const auto writer = count == 5 ? writers.find(arguments[1]) : writers.end();
    if (writer == writers.end()) {
        std::fputs("usage: bench_corpus veilleur|brusano|hugo REPOSITORY COUNT FOLDER\n", stderr);
        return 2;
    }
    writer->second(arguments[2], static_cast<unsigned>(std::stoul(arguments[3])), arguments[4]);
    return 0;
} catch (const std::exception& fault) {
    std::fprintf(stderr, "bench_corpus: %s\n", fault.what());
    return 3;
}
