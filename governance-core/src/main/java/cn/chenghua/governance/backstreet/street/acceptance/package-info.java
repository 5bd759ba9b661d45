/** Joint acceptances of back streets: who accepted, by which inspections, with which result. */
@NamedInterface("acceptance")
@NullMarked
package cn.chenghua.governance.backstreet.street.acceptance;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
