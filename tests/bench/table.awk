# Lines "SIZE NAME WALL CPU PEAK", one per run, to a table of medians, ratios to veilleur, and growth between sizes.

{
    if (!($1 in known_size)) { known_size[$1]; sizes[++size_count] = $1 }
    if (!($2 in known_name)) { known_name[$2]; names[++name_count] = $2 }
    run = ++runs[$1, $2]
    for (column = 1; column <= 3; column++) value[$1, $2, column, run] = $(column + 2)
}

function median(size, name, column,    count, i, j, swap, sorted) {
    count = runs[size, name]
    for (i = 1; i <= count; i++) sorted[i] = value[size, name, column, i]
    for (i = 1; i <= count; i++)
        for (j = i + 1; j <= count; j++)
            if (sorted[j] < sorted[i]) { swap = sorted[i]; sorted[i] = sorted[j]; sorted[j] = swap }
    return (sorted[int((count + 1) / 2)] + sorted[int(count / 2) + 1]) / 2
}

END {
    for (i = 1; i <= size_count; i++) {
        size = sizes[i]
        printf "\n%d files (%d sheets in two languages): medians of %d rounds on %d cores\n", size, size / 2, rounds, cores
        printf "  %-12s %9s %9s %9s   %s\n", "", "wall s", "CPU s", "peak MiB", "veilleur / this: wall, CPU, peak"
        for (k = 1; k <= name_count; k++) {
            printf "  %-12s", names[k]
            for (column = 1; column <= 3; column++) printf " %9.2f", median(size, names[k], column)
            printf "  "
            for (column = 1; column <= 3; column++) printf " %6.2f", median(size, "veilleur", column) / median(size, names[k], column)
            print ""
        }
    }
    if (size_count < 2) exit
    printf "\nfrom %d to %d files: wall, CPU and peak grow by\n", sizes[1], sizes[size_count]
    for (k = 1; k <= name_count; k++) {
        printf "  %-12s", names[k]
        for (column = 1; column <= 3; column++) printf " %9.2f", median(sizes[size_count], names[k], column) / median(sizes[1], names[k], column)
        print ""
    }
}
