package cn.chenghua.governance.renewal.document;

/** What sort of plan a document is, such as a special plan 专项规划, and which clause of the plan asks for it. */
public enum DocumentKind {
    PARENT("A01"), AREA_DESIGN("A02"), COMMUNITY_SYSTEM("A02"), SPECIAL("A03");

    private final String clause;

    DocumentKind(String clause) {
        this.clause = clause;
    }

    public String clause() {
        return clause;
    }
}
