package cn.chenghua.governance.project.dossier;

import java.text.Normalizer;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import cn.chenghua.governance.district.Refusal;

import org.jspecify.annotations.Nullable;

/** Whom to ask about a project, such as 李工，成华区建设局; a number belongs to the account of that person, where it is covered. Refuses more than 100 signs, and eleven digits in a row. */
@Entity
public class ProjectContact {

    private static final int LONGEST = 100;

    @Id
    private UUID projectId;
    @Version
    private @Nullable Long version;
    private String name = "";

    protected ProjectContact() {
    }

    ProjectContact(UUID projectId) {
        this.projectId = projectId;
    }

    void name(String to) {
        var composed = Normalizer.normalize(to, Normalizer.Form.NFC).strip();
        if (composed.codePointCount(0, composed.length()) > LONGEST || composed.matches("(?s).*\\d{11}.*")) {
            throw new ContactRefused(composed);
        }
        name = composed;
    }

    public UUID projectId() {
        return projectId;
    }

    public String name() {
        return name;
    }

    /** A contact that is too long or holds a number. */
    public static final class ContactRefused extends Refusal {
        ContactRefused(String name) {
            super("project.contact", "contact", name.replaceAll("\\d", "*"), LONGEST);
        }
    }
}
