package cn.chenghua.governance.evidence;

import java.time.Instant;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.district.UnitCode;
import cn.chenghua.governance.district.Uuids;

import org.jspecify.annotations.Nullable;

/** What somebody offers for a change to rest on: a note, a document number, or a file with or without a title. */
public record Proof(Evidence.Kind kind, String text, @Nullable Upload file) {

    public static Proof note(String text) {
        return new Proof(Evidence.Kind.NOTE, text, null);
    }

    /** A text such as 成华建〔2017〕88号 is a document, any other a note, and with a file the file's title. */
    public static Proof of(String text, @Nullable Upload file) {
        if (file != null) {
            return new Proof(Evidence.Kind.FILE, text.isBlank() ? file.name() : text, file);
        }
        var numbered = text.matches("(?s).{0,40}[〔\\[［(（]\\d{4}[〕\\]］)）].{0,12}号.{0,40}");
        return new Proof(numbered ? Evidence.Kind.DOCUMENT : Evidence.Kind.NOTE, text, null);
    }

    /** The evidence it becomes, for a record in that place that somebody answers for. */
    public Evidence evidence(UnitCode place, String responsible, Actor actor, Instant now) {
        return new Evidence(Uuids.next(now), kind, text.strip(), place, responsible, actor.username(), now);
    }
}
