package cn.chenghua.governance.casework;

import java.util.Optional;
import java.util.UUID;

/** The cases, one by one. */
public interface DisorderCaseRepository {

    DisorderCase save(DisorderCase disorder);

    Optional<DisorderCase> findById(UUID id);

    Optional<DisorderCase> findByNumber(String number);

    /** The case with its row held until the end of the transaction, so that the second of two writers sees what the first wrote. */
    Optional<DisorderCase> findAndHoldById(UUID id);
}
