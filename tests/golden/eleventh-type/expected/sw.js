// Nothing to do: it is published as it is.
