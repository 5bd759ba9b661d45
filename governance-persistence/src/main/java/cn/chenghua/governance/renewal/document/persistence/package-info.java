/** Plan documents in PostgreSQL. */
@org.jspecify.annotations.NullMarked
package cn.chenghua.governance.renewal.document.persistence;
