/** What a statement rests on: a note, a numbered document or a file. */
@ApplicationModule(allowedDependencies = {"access", "district", "audit"})
@NullMarked
package cn.chenghua.governance.evidence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
