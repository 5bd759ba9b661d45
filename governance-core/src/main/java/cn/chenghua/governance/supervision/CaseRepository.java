package cn.chenghua.governance.supervision;

import java.util.Optional;
import java.util.UUID;

/** The supervised cases, one by one. */
public interface CaseRepository {

    SupervisedCase save(SupervisedCase supervised);

    Optional<SupervisedCase> findById(UUID id);

    Optional<SupervisedCase> findByNumber(String number);

    /** The case with its row held until the end of the transaction, so that the second of two writers sees what the first wrote. */
    Optional<SupervisedCase> findAndHoldById(UUID id);
}
