#pragma once

#include "queries.hpp"

#include <functional>
#include <span>
#include <string>
#include <vector>

namespace veilleur::test {

// How well the answers to a class of queries are; all in per cent but `queries`.
struct Judgement {
    std::size_t queries = 0;
    double success = 0;         // an expected sheet among the first three; for queries that expect none: no result
    double reciprocal_rank = 0; // MRR of the first expected sheet
    double gain = 0;            // nDCG@10, every expected sheet worth the same
    std::vector<std::string> misses;
};

// Answers a query with ids of sheets, best first.
using Ask = std::function<std::vector<std::string>(const Query&)>;

Judgement judge(std::span<const Query> queries, const Ask& ask);

} // namespace veilleur::test
