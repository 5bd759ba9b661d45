/** The prints of photos in PostgreSQL, found again by quarters of their hashes. */
@org.jspecify.annotations.NullMarked
package cn.chenghua.governance.casework.likeness.persistence;
