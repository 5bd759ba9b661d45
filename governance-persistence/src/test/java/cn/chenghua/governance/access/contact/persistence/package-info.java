@org.jspecify.annotations.NullMarked
package cn.chenghua.governance.access.contact.persistence;
