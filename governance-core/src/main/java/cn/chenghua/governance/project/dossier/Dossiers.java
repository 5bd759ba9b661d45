package cn.chenghua.governance.project.dossier;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The notes and contacts of projects. */
public interface Dossiers {

    ProjectNote save(ProjectNote note);

    Optional<ProjectNote> note(UUID id);

    /** Open ones first, then the latest. */
    List<ProjectNote> notes(UUID project);

    ProjectContact save(ProjectContact contact);

    Optional<ProjectContact> contact(UUID project);

    void add(ProjectPiece piece);

    /** By phase, then in the order they came. */
    List<ProjectPiece> pieces(UUID project);
}
