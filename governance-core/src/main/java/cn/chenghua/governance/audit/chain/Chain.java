package cn.chenghua.governance.audit.chain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Optional;
import java.util.function.LongConsumer;

import cn.chenghua.governance.audit.chain.Verdict.Break;
import cn.chenghua.governance.audit.chain.Verdict.Kind;
import cn.chenghua.governance.crypto.Cryptography;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Ties new entries to the chain and walks it to prove that the record is what was written. */
@Component
public class Chain {

    private static final int PIECE = 2_000;
    private final Links links;
    private final Cryptography cryptography;

    Chain(Links links, Cryptography cryptography) {
        this.links = links;
        this.cryptography = cryptography;
    }

    /** Links some of the entries that are ready; whether there may be more. Another node at work is left to it. */
    @Transactional
    public boolean lengthen() {
        if (!links.hold()) {
            return false;
        }
        var head = links.head();
        var ready = links.ready(PIECE);
        var next = new ArrayList<Link>();
        for (var entry : ready.entries()) {
            var link = Link.after(head, entry, cryptography);
            next.add(link);
            head = link.head();
        }
        if (!next.isEmpty()) {
            links.append(next, ready.horizon());
        }
        return next.size() == PIECE;
    }

    /** Walks from the last cut to the end and stops at the first break. */
    public Verdict verify(LongConsumer progress) {
        var cut = links.cut();
        var head = cut.head();
        for (var piece = links.after(head.position(), PIECE); !piece.isEmpty(); piece = links.after(head.position(), PIECE)) {
            for (var linked : piece) {
                var broken = judge(linked, head, cut);
                if (broken != null) {
                    return new Verdict(head.position() - cut.head().position(), head, broken);
                }
                head = linked.link().head();
            }
            progress.accept(head.position() - cut.head().position());
        }
        return new Verdict(head.position() - cut.head().position(), head, slippedIn(head).orElse(null));
    }

    private @Nullable Break judge(Links.Linked linked, Link.Head head, Links.Cut cut) {
        var link = linked.link();
        if (link.position() != head.position() + 1) {
            return new Break(Kind.LINK, head.position() + 1, link.day(), "-");
        }
        if (!link.follows(head) || link.day().isBefore(head.day()) || !link.sealed(cryptography)) {
            return broken(Kind.LINK, link);
        }
        var sealed = linked.sealed();
        if (sealed == null) {
            return link.entryAt().isBefore(cut.before()) ? null : broken(Kind.MISSING, link);
        }
        if (!link.fixes(sealed.entry())) {
            return broken(Kind.CHANGED, link);
        }
        return cryptography.genuine(sealed.entry().canonical(), sealed.seal()) ? null : broken(Kind.INSERTED, link);
    }

    private Optional<Break> slippedIn(Link.Head head) {
        return links.slippedIn().map(entry -> new Break(Kind.INSERTED, head.position(),
                LocalDate.ofInstant(entry.at(), Link.ZONE), entry.id().toString()));
    }

    private static Break broken(Kind kind, Link link) {
        return new Break(kind, link.position(), link.day(), link.entry().toString());
    }
}
