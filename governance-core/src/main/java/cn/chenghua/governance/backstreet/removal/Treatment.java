package cn.chenghua.governance.backstreet.removal;

/** How a removal comes about, by the city's guide: by law, guided, negotiated or as a trial. */
public enum Treatment {
    LAWFUL, GUIDED, NEGOTIATED, EXPLORATORY
}
