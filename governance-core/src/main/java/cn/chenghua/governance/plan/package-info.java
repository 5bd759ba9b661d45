/** The published plan, its targets, and the ledger that turns facts into progress. */
@ApplicationModule(allowedDependencies = {"district", "access", "evidence"})
@NullMarked
package cn.chenghua.governance.plan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
