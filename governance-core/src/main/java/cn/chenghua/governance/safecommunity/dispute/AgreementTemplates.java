package cn.chenghua.governance.safecommunity.dispute;

import java.util.Optional;

/** The editions of the text of agreements; they are only added. */
public interface AgreementTemplates {

    AgreementTemplate save(AgreementTemplate template);

    /** The edition in force. */
    Optional<AgreementTemplate> findTopByOrderByNumberDesc();
}
