package cn.chenghua.governance.project.group;

import java.text.Normalizer;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import cn.chenghua.governance.district.Refusal;

import org.jspecify.annotations.Nullable;

/** A name under which projects are looked at together, such as 东郊记忆片区; what sits in it is written beside it. Refuses an empty name and one of more than 100 signs. */
@Entity
public class ProjectGroup {

    private static final int LONGEST = 100;

    @Id
    private UUID id;
    @Version
    private @Nullable Long version;
    private String name;

    protected ProjectGroup() {
    }

    public ProjectGroup(UUID id, String name) {
        this.id = id;
        rename(name);
    }

    public final void rename(String to) {
        var composed = Normalizer.normalize(to, Normalizer.Form.NFC).strip();
        if (composed.isEmpty() || composed.codePointCount(0, composed.length()) > LONGEST) {
            throw new NameRefused(composed);
        }
        name = composed;
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version == null ? 0 : version;
    }

    public String name() {
        return name;
    }

    /** A name that is empty or too long. */
    public static final class NameRefused extends Refusal {
        NameRefused(String name) {
            super("project.group.name", "name", name.length() > 40 ? name.substring(0, 40) : name, LONGEST);
        }
    }
}
