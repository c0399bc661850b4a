// bench_corpus veilleur|hugo REPOSITORY COUNT FOLDER: writes COUNT sheets in two languages into the new FOLDER.

#include "corpus/corpora.hpp"

#include <cstdio>
#include <exception>
#include <string>

int main(int count, char** arguments) try {
    const std::string generator = count == 5 ? arguments[1] : "";
    if (generator != "veilleur" && generator != "hugo") {
        std::fputs("usage: bench_corpus veilleur|hugo REPOSITORY COUNT FOLDER\n", stderr);
        return 2;
    }
    const auto write = generator == "hugo" ? veilleur::bench::write_for_hugo : veilleur::bench::write_for_veilleur;
    write(arguments[2], static_cast<unsigned>(std::stoul(arguments[3])), arguments[4]);
    return 0;
} catch (const std::exception& fault) {
    std::fprintf(stderr, "bench_corpus: %s\n", fault.what());
    return 3;
}
