package cn.chenghua.governance.renewal.document;

import java.time.LocalDate;

import cn.chenghua.governance.district.Refusal;

/** A plan document that cannot be so, such as published before it was approved; its code tells which rule. */
public final class DocumentRefused extends Refusal {

    private DocumentRefused(String code, String field, Object... arguments) {
        super(code, field, arguments);
    }

    /** A document that is not there, or lies outside what the asker may see. */
    static DocumentRefused unknown(Object id) {
        return new DocumentRefused("renewal.document.unknown", "id", id.toString());
    }

    static DocumentRefused text(String field, int limit) {
        return new DocumentRefused("renewal.document.text", field, limit);
    }

    static DocumentRefused area() {
        return new DocumentRefused("renewal.document.area", "geometry", "-");
    }

    /** Verbs and states go by their places, for a message names them by choice. */
    static DocumentRefused step(DocumentAct.Verb verb, DocumentState state) {
        return new DocumentRefused("renewal.document.step", "verb", verb.name(), verb.ordinal(), state.ordinal());
    }

    static DocumentRefused day(LocalDate day, LocalDate last) {
        return new DocumentRefused("renewal.document.day", "day", day.toString(), last.toString());
    }

    static DocumentRefused target(String code) {
        return new DocumentRefused("renewal.document.target", "target", code);
    }

    /** A row that names a document nobody has registered, and does not say of which kind and where. */
    public static DocumentRefused fresh(String title) {
        return new DocumentRefused("renewal.document.fresh", "kind", title);
    }

    /** A title that several documents bear. */
    public static DocumentRefused several(String title) {
        return new DocumentRefused("renewal.document.several", "title", title);
    }

    /** A key area that is not there, or not the one the document is about. */
    public static DocumentRefused about(String area) {
        return new DocumentRefused("renewal.document.about", "area", area);
    }

    /** A step of an edition that was never drafted, was drafted on another day, or has been followed by another. */
    public static DocumentRefused edition(String label) {
        return new DocumentRefused("renewal.document.edition", "edition", label);
    }

    static DocumentRefused exists(Object id) {
        return new DocumentRefused("renewal.document.exists", "id", id.toString());
    }
}
