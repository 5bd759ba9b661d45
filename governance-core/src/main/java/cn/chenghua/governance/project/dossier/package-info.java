/** What is kept about a project beside its stages: risks and issues, photos and documents, whom to ask. */
@org.jspecify.annotations.NullMarked
package cn.chenghua.governance.project.dossier;
