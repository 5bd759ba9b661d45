package cn.chenghua.governance.access;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;

import cn.chenghua.governance.district.Refusal;
import cn.chenghua.governance.district.UnitCode;

import org.jspecify.annotations.Nullable;

/**
 * A personal access token for REST clients: it acts as its owner, at most on one unit and at most for reading, until it
 * expires. It is known by its hash only and opens no session.
 */
@Entity
public class AccessToken {

    public static final Duration LONGEST = Duration.ofDays(365);
    public static final Duration USUAL = Duration.ofDays(90);

    @EmbeddedId
    private Id id;
    @Version
    private @Nullable Long version;
    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "account_id"))
    private Account.Id account;
    private String label;
    private String secretHash;
    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "unit_code"))
    private @Nullable UnitCode unit;
    private boolean readOnly;
    private Instant created;
    private Instant expires;
    private @Nullable Instant lastUsed;
    private @Nullable Instant revoked;

    protected AccessToken() {
    }

    AccessToken(Id id, Account.Id account, IssueToken wish, Secret secret, Instant now) {
        if (wish.life().compareTo(Duration.ofDays(1)) < 0 || wish.life().compareTo(LONGEST) > 0) {
            throw new LifeOutside(wish.life());
        }
        this.id = id;
        this.account = account;
        this.label = DisplayName.tidy(wish.label());
        this.secretHash = secret.hash();
        this.unit = wish.unit();
        this.readOnly = wish.readOnly();
        this.created = now;
        this.expires = now.plus(wish.life());
    }

    /** Ends the token at once; a second time changes nothing. */
    public void revoke(Instant now) {
        if (revoked == null) {
            revoked = now;
        }
    }

    public boolean usable(Instant now) {
        return revoked == null && now.isBefore(expires);
    }

    public Id id() {
        return id;
    }

    public Account.Id account() {
        return account;
    }

    public String label() {
        return label;
    }

    public @Nullable UnitCode unit() {
        return unit;
    }

    public boolean readOnly() {
        return readOnly;
    }

    public Instant created() {
        return created;
    }

    public Instant expires() {
        return expires;
    }

    public @Nullable Instant lastUsed() {
        return lastUsed;
    }

    public @Nullable Instant revoked() {
        return revoked;
    }

    @Embeddable
    public record Id(@Column(name = "id") UUID value) implements Serializable {
    }

    /** A life of less than a day or more than a year. */
    public static final class LifeOutside extends Refusal {
        LifeOutside(Duration life) {
            super("token.life", "days", life.toDays());
        }
    }

    /** A token that is not the owner's, or not there. */
    public static final class Unknown extends Refusal {
        Unknown(Id id) {
            super("token.unknown", "token", id.value().toString());
        }
    }
}
