/** Measures of the initiative in its lines and modes, and the clauses of the city's policy they carry out. */
@NamedInterface("measure")
@NullMarked
package cn.chenghua.governance.backstreet.measure;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
