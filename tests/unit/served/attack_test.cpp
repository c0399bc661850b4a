#include "catch.hpp"
#include "served_site.hpp"

#include <sys/resource.h>

#include <algorithm>
#include <csignal>
#include <fstream>
#include <iterator>
#include <set>
#include <sstream>

namespace fs = std::filesystem;
using namespace std::chrono_literals;
using namespace veilleur::test;

namespace {

constexpr const char* secret = "what-nobody-may-read";

struct Attacked : ServedSite {
    std::string host = "Host: localhost:" + std::to_string(program.port()) + "\r\n";

    Attacked() {
        REQUIRE(program.port() != 0);
        write("secret.txt", secret);
        write_file(folder / "secret.txt", secret);
        write("content/.hidden", secret);
    }

    std::string said_to(const std::string& bytes) const {
        Caller caller(program.port());
        caller.say(bytes);
        return caller.hear_until("\r\n\r\n");
    }

    bool answers() const { return holds(ask("/fr/"), "HTTP/1.1 200"); }
};

// A thousand connections are more than a shell usually allows.
void allow_many_connections() {
    rlimit limit{};
    ::getrlimit(RLIMIT_NOFILE, &limit);
    limit.rlim_cur = std::min<rlim_t>(limit.rlim_max, 4096);
    ::setrlimit(RLIMIT_NOFILE, &limit);
}

std::set<std::string> sockets_of(pid_t process) {
    std::set<std::string> sockets;
    for (const auto& entry : fs::directory_iterator("/proc/" + std::to_string(process) + "/fd")) {
        std::error_code gone;
        const std::string target = fs::read_symlink(entry.path(), gone).string();
        if (target.starts_with("socket:[")) sockets.insert(target.substr(8, target.size() - 9));
    }
    return sockets;
}

// The local addresses at which the process listens, as /proc/net writes them: "0100007F:1F90".
std::set<std::string> listening(pid_t process) {
    const std::set<std::string> sockets = sockets_of(process);
    std::set<std::string> addresses;
    for (const char* protocol : {"tcp", "tcp6", "udp", "udp6"}) {
        std::ifstream table("/proc/" + std::to_string(process) + "/net/" + protocol);
        for (std::string line; std::getline(table, line);) {
            std::istringstream words(line);
            std::vector<std::string> fields{std::istream_iterator<std::string>(words), {}};
            // 3: state; 0A is LISTEN, and an open socket of UDP is 07. 9: number of the socket
            if (fields.size() > 9 && (fields[3] == "0A" || fields[3] == "07") && sockets.count(fields[9]) != 0)
                addresses.insert(fields[1]);
        }
    }
    return addresses;
}

} // namespace

TEST_CASE_METHOD(Attacked, "no path leads outside the site") {
    for (const char* path : {"/../secret.txt",
                             "/../../secret.txt",
                             "/fr/../../secret.txt",
                             "/%2e%2e/secret.txt",
                             "/%2e%2e%2fsecret.txt",
                             "/..%2fsecret.txt",
                             "/%252e%252e/secret.txt",
                             "/..%5csecret.txt",
                             "/..\\secret.txt",
                             "/./secret.txt",
                             "//secret.txt",
                             "/secret.txt",
                             "/source/secret.txt",
                             "/content/site.yml",
                             "/content/.hidden",
                             "/.hidden",
                             "/fr/..;/secret.txt",
                             "/fr/%00/../../secret.txt",
                             "/secret.txt%00.html",
                             "/etc/passwd",
                             "//etc/passwd",
                             "/proc/self/environ",
                             "/_headers",
                             "/_redirects",
                             "/-/../secret.txt",
                             "/-/%2e%2e/secret.txt",
                             "/-/changes?x/../../secret.txt",
                             "/-/changes?x",
                             "file:///etc/passwd",
                             "http://127.0.0.1/secret.txt",
                             "/themes/golden/theme.yml",
                             "/-/client_files.cpp",
                             "/~root/",
                             "/fr/....//....//secret.txt",
                             "/%c0%ae%c0%ae/secret.txt",
                             "/%u002e%u002e/secret.txt"}) {
        INFO(path);
        const std::string reply = ask(path);
        CHECK((holds(reply, "HTTP/1.1 400") || holds(reply, "HTTP/1.1 404")));
        CHECK_FALSE(holds(reply, secret));
        CHECK_FALSE(holds(reply, "root:"));
    }
    CHECK(answers());
}

TEST_CASE_METHOD(Attacked, "nobody is answered who comes from elsewhere") {
    const std::string port = std::to_string(program.port());
    for (const std::string& headers : {std::string("Host: evil.example\r\n"), "Host: evil.example:" + port + "\r\n",
                                       std::string("Host: localhost\r\n"), std::string(), host + host,
                                       host + "Host: evil.example\r\n", host + "Origin: http://evil.example\r\n",
                                       host + "Origin: null\r\n", host + "Origin: https://localhost:" + port + "\r\n"})
        for (const char* target : {"/", "/fr/", "/-/faults", "/-/changes?x/fr/"}) {
            INFO(target << "\n" << headers);
            CHECK(holds(said_to("GET " + std::string(target) + " HTTP/1.1\r\n" + headers + "\r\n"), "HTTP/1.1 403"));
        }
    CHECK(holds(said_to("GET /fr/ HTTP/1.1\r\n" + host + "Origin: http://localhost:" + port + "\r\n\r\n"),
                "HTTP/1.1 200"));
}

TEST_CASE_METHOD(Attacked, "nothing but a question is understood") {
    for (const std::string method : {"POST", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "CONNECT"}) {
        INFO(method);
        CHECK(holds(said_to(method + " /fr/ HTTP/1.1\r\n" + host + "\r\n"), "HTTP/1.1 405"));
    }
    // A second question within the body of a first is not a question.
    Caller smuggler(program.port());
    smuggler.say("GET /fr/ HTTP/1.1\r\n" + host + "Content-Length: 60\r\n\r\nGET /nl/ HTTP/1.1\r\n" + host + "\r\n");
    const std::string heard = smuggler.hear();
    CHECK(holds(heard, "HTTP/1.1 400"));
    CHECK_FALSE(holds(heard, "HTTP/1.1 200"));
    CHECK(said_to("GET / HTTP/1.1\r\n" + host + "X: " + std::string(20'000, 'x') + "\r\n\r\n").empty());
    CHECK(holds(said_to(std::string("\0\x16\x03\x01\xFF\r\n\r\n", 9)), "HTTP/1.1 400"));
    CHECK(answers());
}

TEST_CASE_METHOD(Attacked, "a thousand who ask at once are all answered") {
    allow_many_connections();
    std::vector<Caller> callers;
    for (int each = 0; each < 1000; ++each) {
        callers.emplace_back(program.port());
        callers.back().say("GET /fr/ HTTP/1.1\r\n" + host + "Connection: close\r\n\r\n");
    }
    const auto is_answered = [](Caller& caller) { return holds(caller.hear(), "HTTP/1.1 200"); };
    CHECK(std::ranges::count_if(callers, is_answered) == 1000);
}

TEST_CASE_METHOD(Attacked, "a thousand who say nothing, little or slowly keep nobody waiting") {
    allow_many_connections();
    std::vector<Caller> callers;
    for (int each = 0; each < 1000; ++each) {
        callers.emplace_back(program.port());
        if (each % 3 != 0) callers.back().say("GET /fr/ HTTP/1.1\r\nHost: lo");
    }
    for (int turn = 0; turn < 5; ++turn) {
        for (Caller& caller : callers)
            caller.say("c");
        const auto began = std::chrono::steady_clock::now();
        CHECK(answers());
        CHECK(std::chrono::steady_clock::now() - began < 2s);
    }
    CHECK(program.end(SIGTERM) == 0);
}

TEST_CASE_METHOD(Attacked, "it listens on the loopback interface and nowhere else") {
    std::ostringstream port;
    port << std::uppercase << std::hex << program.port();
    const std::set<std::string> addresses = listening(program.id());
    REQUIRE(addresses.size() == 1);
    CHECK(addresses.begin()->starts_with("0100007F:"));
    CHECK(addresses.begin()->ends_with(port.str()));
}
