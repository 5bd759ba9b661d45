/** One way for records to move through states: which step may follow, when it was taken, by whom and on what it rests. */
@ApplicationModule(allowedDependencies = {"district", "evidence"})
@NullMarked
package cn.chenghua.governance.workflow;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
