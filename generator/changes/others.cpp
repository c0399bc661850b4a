#include "changes/others.hpp"

#include <algorithm>
#include <map>
#include <string>

namespace veilleur::changes {

namespace {

using Subject = OtherChange::Subject;
using Name = PerLanguage<std::string>;

Name in_both(const std::string& name) {
    return {{name, name}};
}

// Adds what is on one side only, or differs. Both maps are by id; `name` says what people call a thing.
template <typename Thing, typename Naming> void compare(Subject subject, const std::map<std::string, Thing>& before,
                                                        const std::map<std::string, Thing>& after, const Naming& name,
                                                        std::vector<OtherChange>& changes) {
    std::map<std::string, OtherChange> found;
    for (const auto& [id, thing] : before)
        if (!after.contains(id)) found[id] = {subject, ChangeKind::removed, name(id, thing)};
    for (const auto& [id, thing] : after) {
        const auto former = before.find(id);
        if (former == before.end())
            found[id] = {subject, ChangeKind::added, name(id, thing)};
        else if (!(former->second == thing))
            found[id] = {subject, ChangeKind::changed, name(id, thing)};
    }
    for (auto& [id, change] : found)
        changes.push_back(std::move(change));
}

template <typename Thing> std::map<std::string, Thing> by(std::string Thing::*id, const std::vector<Thing>& things) {
    std::map<std::string, Thing> all;
    for (const Thing& thing : things)
        all.emplace(thing.*id, thing);
    return all;
}

// The same, wherever it stands in its file.
template <typename Thing>
std::map<std::string, Thing> wherever(std::string Thing::*id, const std::vector<Thing>& things) {
    std::map<std::string, Thing> all = by(id, things);
    for (auto& [key, thing] : all)
        thing.position = {};
    return all;
}

// A place with its parent by name: the index of a parent moves with every place that is added.
struct NamedPlace {
    std::string level, parent;
    Name label;

    friend bool operator==(const NamedPlace&, const NamedPlace&) = default;
};

std::map<std::string, NamedPlace> places(const Project& project) {
    std::map<std::string, NamedPlace> all;
    for (const Territory& place : project.territories)
        all.emplace(place.id,
                    NamedPlace{place.level, place.parent ? project.territories[place.parent.at()].id : std::string(),
                               place.label});
    return all;
}

std::map<std::string, SiteConfiguration> configuration(const Project& project) {
    SiteConfiguration site = project.site;
    site.base_url.clear(); // the call may have set it
    return {{"content/site.yml", site}};
}

std::map<std::string, std::string> images(const Project& project) {
    std::map<std::string, std::string> all;
    for (const Image& image : project.images)
        all.emplace(image.path, image.bytes);
    return all;
}

// As they lie in the repository, those of the themes it stands on included.
std::map<std::string, std::string> theme_files(const Project& project) {
    std::map<std::string, std::string> all;
    for (const auto& [path, bytes] : project.theme_files)
        all.emplace(project.theme_path(path), bytes);
    return all;
}

} // namespace

std::vector<OtherChange> other_changes(const Project& before, const Project& after) {
    const auto label = [](const std::string&, const auto& thing) { return thing.label; };
    const auto path = [](const std::string& id, const auto&) { return in_both(id); };
    std::vector<OtherChange> changes;
    compare(Subject::site, configuration(before), configuration(after), path, changes);
    compare(Subject::topic, by(&Topic::id, before.topics), by(&Topic::id, after.topics), label, changes);
    compare(Subject::territory, places(before), places(after), label, changes);
    compare(
        Subject::work, wherever(&Work::key, before.works), wherever(&Work::key, after.works),
        [](const std::string&, const Work& work) { return in_both(work.title); }, changes);
    compare(
        Subject::contact, wherever(&Contact::value, before.contacts), wherever(&Contact::value, after.contacts),
        [](const std::string&, const Contact& contact) { return in_both(contact.owner); }, changes);
    compare(
        Subject::type, by(&ContentType::name, before.types), by(&ContentType::name, after.types),
        [](const std::string&, const ContentType& type) { return type.singular; }, changes);
    compare(Subject::image, images(before), images(after), path, changes);
    compare(Subject::theme_file, theme_files(before), theme_files(after), path, changes);
    return changes;
}

} // namespace veilleur::changes
