package cn.chenghua.governance.project.view;

import java.util.List;
import java.util.UUID;

/** The views accounts have saved; one of the same name takes the place of the earlier. */
public interface SavedViews {

    /** The most views an account keeps; the oldest gives way. */
    int MOST = 20;

    void save(SavedView view);

    void forget(UUID account, UUID id);

    List<SavedView> of(UUID account);
}
