package cn.chenghua.governance.communityservice.admission;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Items as they are kept, each edition by itself. */
public interface AdmissionItemRepository {

    AdmissionItem save(AdmissionItem item);

    Optional<AdmissionItem> findById(UUID id);

    /** All editions of a number, the first one first. */
    List<AdmissionItem> findAllByNumberOrderByEdition(String number);

    List<AdmissionItem> findAllByNumberIn(Collection<String> numbers);
}
