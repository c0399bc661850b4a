#include "catch.hpp"

#include "project_file.hpp"

#include <yaml-cpp/yaml.h>

using namespace veilleur::forge;

// A workflow answers strangers: nothing else would tell a fault in it before they find it.

namespace {

void check_permissions(const YAML::Node& permissions) {
    REQUIRE(permissions.IsMap());
    for (const auto& permission : permissions)
        CHECK(permission.first.as<std::string>() + ": " + permission.second.as<std::string>() == "contents: read");
}

void check_events(const YAML::Node& events, const std::string& workflow) {
    REQUIRE(events.IsMap());
    CHECK_FALSE(events["pull_request_target"].IsDefined());
    CHECK_FALSE(events["workflow_run"].IsDefined());
    CHECK_FALSE(events["issue_comment"].IsDefined());
    const bool runs_for_the_clock_only = events.size() == 1 && events["schedule"].IsDefined();
    if (!runs_for_the_clock_only) CHECK_FALSE(contains(workflow, "secrets"));
}

// An expression inside a command is text that a stranger may have written; as a variable it is only a value.
void check_step(const YAML::Node& step) {
    INFO(YAML::Dump(step));
    CHECK_FALSE(step["uses"].IsDefined());
    REQUIRE(step["run"].IsDefined());
    CHECK_FALSE(contains(step["run"].as<std::string>(), "${{"));
}

void check_job(const YAML::Node& job) {
    CHECK_FALSE(job["permissions"].IsDefined());
    CHECK_FALSE(job["secrets"].IsDefined());
    CHECK(job["timeout-minutes"].as<int>() > 0);
    REQUIRE(job["steps"].size() > 0);
    for (const YAML::Node& step : job["steps"])
        check_step(step);
}

} // namespace

TEST_CASE("workflows have no secrets where strangers are answered, and can only read") {
    const std::vector<ProjectFile> workflows = yaml_files(".github/workflows");
    REQUIRE(workflows.size() >= 3);
    for (const ProjectFile& file : workflows) {
        INFO(file.name);
        const YAML::Node workflow = YAML::Load(file.text);
        const std::string without_comments = YAML::Dump(workflow);
        check_events(workflow["on"], without_comments);
        check_permissions(workflow["permissions"]);
        CHECK_FALSE(contains(without_comments, "github.token"));
        REQUIRE(workflow["jobs"].size() > 0);
        for (const auto& job : workflow["jobs"])
            check_job(job.second);
    }
}

TEST_CASE("a pull request is checked with the program of the branch it goes to, and with its whole history") {
    const YAML::Node workflow = YAML::Load(project_text(".github/workflows/check.yml"));
    CHECK(workflow["on"]["pull_request"].IsDefined());
    const std::string without_comments = YAML::Dump(workflow);
    CHECK(contains(without_comments, "git checkout --quiet --detach origin/proposal^1"));
    CHECK(contains(without_comments, "script/proposal HEAD origin/proposal"));
    CHECK_FALSE(contains(without_comments, "--depth"));
}
