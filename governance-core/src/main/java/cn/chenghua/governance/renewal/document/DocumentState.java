package cn.chenghua.governance.renewal.document;

/** How far the latest edition of a document is; planned while there is none yet. */
public enum DocumentState {
    PLANNED, DRAFT, REVIEW, APPROVED, PUBLISHED, WITHDRAWN
}
