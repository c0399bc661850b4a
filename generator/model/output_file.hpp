#pragma once

#include <string>
#include <vector>

namespace veilleur {

// A finished file of the site, on its way to the publisher.
struct OutputFile {
    std::string path; // relative to the output folder, '/' between folders
    std::string bytes;
    std::vector<std::string> made_from; // source paths (sheets, templates, data) it depends on
};

// Where finished files go. Called from many threads at once.
class OutputSink {
public:
    virtual ~OutputSink() = default;
    virtual void add(OutputFile file) = 0;
};

} // namespace veilleur
