/** Notes, photos and contacts of projects in PostgreSQL. */
@org.jspecify.annotations.NullMarked
package cn.chenghua.governance.project.dossier.persistence;
