#pragma once

#include "model/output_file.hpp"
#include "serve/workshop.hpp"

#include <functional>
#include <map>
#include <memory>
#include <mutex>

namespace veilleur::serve {

// Makes the whole site at every refresh and keeps its files in memory.
class WholeSite final : public Workshop {
public:
    // Makes every file of the site and hands it to the sink, from any number of threads; stops where it finds errors.
    using Build = std::function<void(OutputSink&, Diagnostics&)>;

    explicit WholeSite(Build build);

    void refresh(const std::vector<std::string>& changed, Diagnostics& diagnostics) override;
    std::optional<std::string> file(const std::string& path) const override;

private:
    using Files = std::map<std::string, std::string>;

    Build build_;
    mutable std::mutex mutex_;          // of the pointer: what it points to never changes
    std::shared_ptr<const Files> good_; // null: no good site yet
};

} // namespace veilleur::serve
