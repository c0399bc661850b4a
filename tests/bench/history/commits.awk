# Paths of files, one per line, to a stream for `git fast-import`: `commits` commits by twenty people, each of one to three
# of the files, one in fifty a merge of a side branch of two. Every file is named early on.

function text(number) { return "Sheet " number "\n\n" number " words of a long text that changes.\n" }

function commit(branch, parents,    message, change, number, bytes) {
    message = "Change " ++made
    printf "commit %s\nmark :%d\n", branch, made
    printf "author Person %d <person%d@example.org> %d +0100\n", made % 20, made % 20, 1500000000 + made * 3600
    printf "committer Host <host@example.org> %d +0000\n", 1500000000 + made * 3600 + 60
    printf "data %d\n%s\n%s", length(message), message, parents
    for (change = 0; change <= made % 3; change++) {
        number = (made * 7 + change * 311) % count
        bytes = text(made)
        printf "M 100644 inline %s\ndata %d\n%s\n", paths[number], length(bytes), bytes
    }
    print ""
}

{ paths[count++] = $0 }

END {
    commit("refs/heads/main", "")
    while (made < commits) {
        if (made % 50 != 0) {
            commit("refs/heads/main", "")
            continue
        }
        fork = made
        commit("refs/heads/side", "from :" fork "\n")
        commit("refs/heads/side", "")
        commit("refs/heads/main", "merge :" made "\n")
    }
}
