package cn.chenghua.governance.inspection.contradiction;

/** Why a look found nothing where somebody else found something. */
public enum Reason {
    /** It was not there yet. */
    HAPPENED_LATER,
    /** It was gone by then. */
    MENDED_BETWEEN,
    /** Another stretch of the asset was looked at. */
    ELSEWHERE, OVERLOOKED, OTHER
}
