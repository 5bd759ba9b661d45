package cn.chenghua.governance.renewal.document;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The plan documents; some dozens, each read whole. */
public interface DocumentRepository {

    PlanDocument save(PlanDocument document);

    Optional<PlanDocument> findById(UUID id);

    /** In the order of their ids. */
    List<PlanDocument> findAllByOrderById();
}
