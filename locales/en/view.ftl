# Pictures and papers.
