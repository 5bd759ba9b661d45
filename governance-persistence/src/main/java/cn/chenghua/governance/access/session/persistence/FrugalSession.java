package cn.chenghua.governance.access.session.persistence;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.session.Session;

/** A session that knows whether it has to be written. */
final class FrugalSession<S extends Session> implements Session {

    private final S kept;
    private final Duration pace;
    private boolean changed;

    FrugalSession(S kept, Duration pace, boolean fresh) {
        this.kept = kept;
        this.pace = pace;
        this.changed = fresh;
    }

    S kept() {
        return kept;
    }

    boolean changed() {
        return changed;
    }

    void written() {
        changed = false;
    }

    /** Noted where the last note is old enough, or lies ahead because the clock was put back. */
    @Override
    public void setLastAccessedTime(Instant now) {
        if (changed || Duration.between(kept.getLastAccessedTime(), now).abs().compareTo(pace) >= 0) {
            changed = true;
            kept.setLastAccessedTime(now);
        }
    }

    @Override
    public String changeSessionId() {
        changed = true;
        return kept.changeSessionId();
    }

    @Override
    public void setAttribute(String name, Object value) {
        changed = true;
        kept.setAttribute(name, value);
    }

    @Override
    public void removeAttribute(String name) {
        changed = true;
        kept.removeAttribute(name);
    }

    @Override
    public void setMaxInactiveInterval(Duration interval) {
        changed = true;
        kept.setMaxInactiveInterval(interval);
    }

    @Override
    public String getId() {
        return kept.getId();
    }

    @Override
    public <T> @Nullable T getAttribute(String name) {
        return kept.getAttribute(name);
    }

    @Override
    public Set<String> getAttributeNames() {
        return kept.getAttributeNames();
    }

    @Override
    public Instant getCreationTime() {
        return kept.getCreationTime();
    }

    @Override
    public Instant getLastAccessedTime() {
        return kept.getLastAccessedTime();
    }

    @Override
    public Duration getMaxInactiveInterval() {
        return kept.getMaxInactiveInterval();
    }

    @Override
    public boolean isExpired() {
        return kept.isExpired();
    }
}
