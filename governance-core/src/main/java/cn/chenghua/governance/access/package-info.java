/** Who may see and do what: accounts, roles on units, scope and tokens. */
@ApplicationModule(allowedDependencies = {"district", "audit", "crypto", "privacy"})
@NullMarked
package cn.chenghua.governance.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
