/** What is kept about a project beside its stages: risks and issues, photos and documents, whom to ask. */
@NamedInterface("dossier")
@NullMarked
package cn.chenghua.governance.project.dossier;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
