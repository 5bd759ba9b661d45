/** Photos on their way, in PostgreSQL, and the job that throws away what never arrived. */
@org.jspecify.annotations.NullMarked
package cn.chenghua.governance.inspection.photo.persistence;
