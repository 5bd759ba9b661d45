package cn.chenghua.governance.casework.persistence;

/**
 * A search for words in the number, the spot or the name of who answers of {@code disorder_case c}, or in the number or name of
 * its {@code asset a}. Two characters and more narrow by an index of such pieces.
 */
record CaseWords(String text) {

    private static final int ENOUGH = 2_000;
    private static final String HITS = """
            select w.id from disorder_case w
             where w.words @> text_pieces(:text)
               and position(lower(:text) in lower(w.number || ' ' || w.spot || ' ' || w.responsible)) > 0
            union all
            select n.id from asset s join disorder_case n on n.asset_id = s.id
             where position(lower(:text) in lower(s.number || ' ' || s.name)) > 0""";
    private static final String STANDS = """
            (position(lower(:text) in lower(c.number || ' ' || c.spot || ' ' || c.responsible)) > 0
             or position(lower(:text) in lower(a.number || ' ' || a.name)) > 0)""";
    /** Among the few that were found at once. */
    static final String FEW = "c.id in (select id from few) and not (select so from many)";
    /** Word for word, where there are more. */
    static final String MANY = STANDS + " and (select so from many)";

    boolean narrow() {
        return text.codePointCount(0, text.length()) > 1;
    }

    String clause() {
        return narrow() ? "c.id in (" + HITS + ")" : STANDS;
    }

    /**
     * The last by number. What rarely stands anywhere is looked up and then put in order; what stands often is met soon on the way
     * down the numbers. Either way costs little where the other would read everything.
     *
     * @param few the cases that pass by {@link #FEW}
     * @param many the cases that pass by {@link #MANY}
     */
    static String first(String few, String many) {
        return "(with few as materialized (" + HITS + " limit " + (ENOUGH + 1) + "), many as (select count(*) > " + ENOUGH
                + " as so from few) select id from ((select c.id, c.number" + few + " order by c.number desc limit :limit)"
                + " union all (select c.id, c.number" + many + " order by c.number desc limit :limit)) found"
                + " order by number desc limit :limit)";
    }
}
