#include "catch.hpp"
#include "support/caller.hpp"

#include "serve/door.hpp"

#include <sys/socket.h>

#include <stdexcept>
#include <system_error>
#include <thread>

using namespace std::chrono_literals;
using namespace veilleur::serve;
using veilleur::test::Caller;

namespace {

// Answers with the first line of the question; /follow and /close do as they say.
Reply echo(std::string_view head) {
    Reply reply{std::string(head.substr(0, head.find("\r\n"))) + "\n", Then::next, {}};
    if (head.starts_with("close")) reply.then = Then::close;
    if (head.starts_with("follow")) {
        reply.then = Then::follow;
        reply.news = [] { return std::string("news\n"); };
    }
    if (head.starts_with("broken")) {
        reply.then = Then::follow;
        reply.news = []() -> std::string { throw std::runtime_error("no news"); };
    }
    if (head.starts_with("fail")) throw std::runtime_error("no answer");
    if (head.starts_with("much")) reply.bytes.assign(30'000'000, 'x');
    return reply;
}

struct OpenDoor {
    Door door{0};
    std::jthread thread{[this] { door.run(echo); }};

    ~OpenDoor() { door.stop(); }
    Caller caller() const { return Caller(door.port()); }
};

std::string answer(Caller& caller, const std::string& question) {
    caller.say(question + "\r\n\r\n");
    return caller.hear_until("\n");
}

} // namespace

TEST_CASE("questions of one connection are answered in turn, however they arrive") {
    const OpenDoor open;
    Caller caller = open.caller();
    caller.say("a\r\n\r\nb\r\n\r\nc\r\n");
    CHECK(caller.hear_until("b\n") == "a\nb\n");
    caller.say("\r\n");
    CHECK(caller.hear_until("\n") == "c\n");
}

TEST_CASE("who is not trusted any more hears the answer to the end") {
    const OpenDoor open;
    Caller caller = open.caller();
    caller.say("close\r\n\r\n" + std::string(100'000, 'x'));
    CHECK(caller.hear() == "close\n");
    CHECK(caller.is_cut_off());
}

TEST_CASE("a question that does not end is cut off, and no other is kept waiting") {
    const OpenDoor open;
    Caller endless = open.caller();
    Caller slow = open.caller();
    slow.say("slo");
    endless.say(std::string(20'000, 'x'));
    CHECK(endless.hear().empty());
    CHECK(endless.is_cut_off());
    Caller other = open.caller();
    CHECK(answer(other, "other") == "other\n");
    slow.say("w\r\n\r\n");
    CHECK(slow.hear_until("\n") == "slow\n");
}

TEST_CASE("an answer that nobody takes keeps no other waiting") {
    const OpenDoor open;
    Caller lazy = open.caller();
    lazy.say("much\r\n\r\n");
    Caller other = open.caller();
    CHECK(answer(other, "other") == "other\n");
    lazy.say("close\r\n\r\n");
    CHECK(lazy.hear().size() == 30'000'006);
}

TEST_CASE("when all places are taken, the oldest silent one goes; who follows stays") {
    const OpenDoor open;
    Caller follower = open.caller();
    CHECK(answer(follower, "follow") == "follow\n");
    std::vector<Caller> silent;
    for (int each = 0; each < 600; ++each)
        silent.push_back(open.caller());
    Caller other = open.caller();
    CHECK(answer(other, "other") == "other\n");
    CHECK(silent.front().hear(2s).empty());
    CHECK(silent.front().is_cut_off());
    CHECK(answer(silent.back(), "last") == "last\n");
    CHECK_FALSE(follower.is_cut_off());
}

TEST_CASE("who follows hears the news, and nobody else does") {
    OpenDoor open;
    Caller follower = open.caller();
    Caller other = open.caller();
    CHECK(answer(follower, "follow") == "follow\n");
    CHECK(answer(other, "a") == "a\n");
    open.door.tell();
    CHECK(follower.hear_until("news\n") == "news\n");
    CHECK(answer(other, "b") == "b\n");
}

TEST_CASE("who cannot be answered is dropped, and nobody else is") {
    OpenDoor open;
    Caller failing = open.caller();
    Caller broken = open.caller();
    Caller other = open.caller();
    CHECK(answer(failing, "fail").empty());
    CHECK(failing.is_cut_off());
    CHECK(answer(broken, "broken") == "broken\n");
    open.door.tell();
    CHECK(broken.hear().empty());
    CHECK(broken.is_cut_off());
    CHECK(answer(other, "a") == "a\n");
}

TEST_CASE("a port that is taken is refused") {
    const Door door(0);
    CHECK_THROWS_AS(Door(door.port()), std::system_error);
}

TEST_CASE("patience is for the whole question: bytes that trickle in do not renew it") {
    int ends[2];
    REQUIRE(::socketpair(AF_UNIX, SOCK_STREAM, 0, ends) == 0);
    const Descriptor far(ends[1]);
    const Clock::time_point begin{};
    Connection connection{Descriptor(ends[0]), begin};
    CHECK(connection.deadline() == begin + 10s);
    REQUIRE(::send(far.number(), "a", 1, 0) == 1);
    connection.proceed(echo, begin + 9s);
    CHECK(connection.deadline() == begin + 10s);
    REQUIRE(::send(far.number(), "\r\n\r\n", 4, 0) == 4);
    connection.proceed(echo, begin + 9s);
    CHECK(connection.deadline() == begin + 19s);
}

TEST_CASE("who hangs up after asking may still listen") {
    int ends[2];
    REQUIRE(::socketpair(AF_UNIX, SOCK_STREAM, 0, ends) == 0);
    const Descriptor far(ends[1]);
    Connection connection{Descriptor(ends[0]), {}};
    REQUIRE(::send(far.number(), "a\r\n\r\n", 5, 0) == 5);
    REQUIRE(::shutdown(far.number(), SHUT_WR) == 0);
    connection.proceed(echo, {});
    char heard[8];
    CHECK(::recv(far.number(), heard, sizeof heard, 0) == 2);
    CHECK(connection.is_over());
}
