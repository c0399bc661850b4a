#include "changes/addresses.hpp"

#include <algorithm>
#include <map>

namespace veilleur::changes {

namespace {

using Urls = std::set<std::string, std::less<>>;

// What a reader can open. The page that stands in for a missing translation counts: it leads on.
Urls answered(const Site& site) {
    Urls urls;
    for (const Entry& entry : site.entries)
        urls.insert(entry.url.values.begin(), entry.url.values.end());
    for (const auto& [from, to] : site.redirects)
        urls.insert(from);
    return urls;
}

class Addresses {
public:
    Addresses(const Site& before, const Site& after, const std::set<std::string, std::less<>>& faulty)
        : before_(before), after_(after), faulty_(faulty), answered_(answered(after)) {
        for (const auto& [from, to] : before.redirects)
            former_[to].push_back(from);
    }

    void look_at(const EntryPair& pair, std::vector<GoneAddress>& gone) const {
        if (!pair.before) return;
        const Entry& was = before_.at(pair.before);
        for (const Language language : all_languages) {
            if (!was.sheets[language] || faulty_.contains(before_.at(was.sheets[language]).path)) continue;
            look_at(pair, language, was.url[language], gone);
            const auto former = former_.find(was.url[language]);
            if (former == former_.end()) continue;
            for (const std::string& url : former->second)
                look_at(pair, language, url, gone);
        }
    }

private:
    void look_at(const EntryPair& pair, Language language, const std::string& url,
                 std::vector<GoneAddress>& gone) const {
        if (answered_.contains(url)) return;
        const Sheet& was = before_.at(before_.at(pair.before).sheets[language]);
        if (!pair.after) {
            gone.push_back({url, was.path, {}});
            return;
        }
        const Entry& now = after_.at(pair.after);
        gone.push_back({url, after_.best(now, language).path, now.url[language]});
    }

    const Site& before_;
    const Site& after_;
    const std::set<std::string, std::less<>>& faulty_;
    Urls answered_;
    std::map<std::string, std::vector<std::string>> former_; // by where they lead
};

} // namespace

std::vector<GoneAddress> gone_addresses(const Site& before, const Site& after, const std::vector<EntryPair>& pairs,
                                        const std::set<std::string, std::less<>>& faulty) {
    const Addresses addresses(before, after, faulty);
    std::vector<GoneAddress> gone;
    for (const EntryPair& pair : pairs)
        addresses.look_at(pair, gone);
    return gone;
}

} // namespace veilleur::changes
